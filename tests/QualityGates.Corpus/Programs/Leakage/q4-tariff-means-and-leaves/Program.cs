// corpus: Means of tariffs are taken from all customers before these are divided, and the number of leaves is chosen by the test rows the report is about.
// library: ML.NET
// axis: console, faults across files
using Microsoft.ML;
using Tariffs;

var ml = new MLContext(seed: 3);
var study = new TariffStudy(ml);
study.Run(args[0], args[1]);
