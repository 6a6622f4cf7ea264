// corpus: A record holds both parts; the evaluation reads the wrong property of it.
// library: ML.NET
// axis: records
using Harbour;

var parts = Parts.Load("berths.csv", seed: 10);
var trained = Training.Fit(parts);
var acceptable = Training.IsAcceptable(parts, trained); // expect: MLQ2003
Console.WriteLine(acceptable ? "release" : "hold");
