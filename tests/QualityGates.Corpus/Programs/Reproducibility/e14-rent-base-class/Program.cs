// corpus: The base class makes a context without seed when no context is given, and nobody gives one.
// library: ML.NET
// axis: base class, optional parameter, several files
// scores: MLQ1006
using Rent;

var trainer = new RentTrainer();
Console.WriteLine("R2 {0:F3}", trainer.Run(args[0]));
