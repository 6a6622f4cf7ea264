// corpus: A tool scores a file with the model its operator names on the command line, which is the operator's own business.
// library: Microsoft.ML
// axis: top-level statements
using Microsoft.ML;

if (args is not [var modelPath, var dataPath])
{
    Console.Error.WriteLine("usage: score <model.zip> <rows.tsv>");
    return 2;
}

var ml = new MLContext(seed: 0);
var model = ml.Model.LoadWithDataLoader(modelPath, out var loader);
var scored = model.Transform(loader.Load(new Microsoft.ML.Data.MultiFileSource(dataPath)));
using var output = File.Create(Path.ChangeExtension(dataPath, ".scored.tsv"));
ml.Data.SaveAsText(scored, output);
return 0;
