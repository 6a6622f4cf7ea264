// corpus: Wines to test with are scaled by their own smallest and largest values instead of those of the wines that were learned.
// library: SharpLearning
// axis: extension method in another file
using System.Text.Json;
using Vineyard;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "wines.csv");
var samples = new WineSamples(path);
var split = samples.Divide();

var learned = split.TrainingSet.Observations.Scaled();
var model = GradeModel.Learn(learned, split.TrainingSet.Targets);

var tested = split.TestSet.Observations.Scaled(); // expect: MLQ2007
var score = model.Score(tested, split.TestSet.Targets);
Console.WriteLine($"{samples.Count} wines, error {score.Error:P1}, log loss {score.LogLoss:F3}");
Console.WriteLine(score.Matrix);
foreach (var (measure, weight) in model.Weights(WineSamples.Measures))
{
    Console.WriteLine($"{measure,-12} {weight,6:F1}");
}

File.WriteAllText(Path.ChangeExtension(path, ".score.json"), JsonSerializer.Serialize(new { score.Error, score.LogLoss }));
if (score.LogLoss < 0.9)
{
    model.Save(Path.ChangeExtension(path, ".model.xml"));
}
