// corpus: Options for a .csv say everything but the separator; the loader made of options with one is right.
// library: ML.NET
// axis: options object, loader
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
TextLoader.Column[] columns = [new("Age", DataKind.Single, 0), new("Label", DataKind.Boolean, 1)];
var options = new TextLoader.Options
{
    HasHeader = true,
    Columns = columns,
};
var patients = ml.Data.LoadFromTextFile("patients.csv", options); // expect: MLQ4005
var loader = ml.Data.CreateTextLoader(new TextLoader.Options { HasHeader = true, Columns = columns, Separators = [','] });
var visits = loader.Load("visits.csv");
Console.WriteLine(patients.Schema.Count + visits.Schema.Count);
