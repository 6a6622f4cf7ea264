// corpus: A service trains, a gate behind an interface measures the model and says no or yes, and only then it is written.
// library: ML.NET
// axis: three files, interface handed in by the constructor
using Microsoft.ML;
using Parcels;

var ml = new MLContext(seed: 40);
IAcceptance acceptance = new DelayAcceptance(ml, new GateLimits(MaximumError: 0.8, MinimumExplained: 0.5));
var training = new DelayTraining(ml, acceptance);
return training.Run(args[0], args[1]) ? 0 : 1;
