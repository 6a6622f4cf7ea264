// corpus: A class loads whatever it is told to, with tabs; the names of the files, all .csv, are in the program.
// library: ML.NET
// axis: helper in another file, parameter
using Microsoft.ML;

var store = new FeatureStore(new MLContext(seed: 1));
var train = store.Load("train.csv");
var test = store.Load(Path.Combine("data", "test.csv"));
Console.WriteLine(train.Schema.Count + test.Schema.Count);
