// corpus: Strength of concrete by three ensembles: chosen by the validation part, which also stops the boosting, reported on the test part.
// library: SharpLearning
// axis: dictionary of functions, record of parts
using System.Text.Json;
using Concrete;
using SharpLearning.Common.Interfaces;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "concrete.csv");
var data = ConcreteData.Read(path);
var scorer = new Scorer();

var table = new List<(StrengthScore Score, IPredictorModel<double> Model)>();
foreach (var (name, build) in Builders.All)
{
    var model = build(data);
    table.Add((scorer.Score(name, model, data.Validation), model));
}

var winner = table.OrderBy(row => row.Score.MeanSquared).First();
var final = scorer.Score(winner.Score.Model, winner.Model, data.Test);
Console.WriteLine($"{final.Model}: off by {final.MeanAbsolute:F2} MPa on average, mean square {final.MeanSquared:F2}, R2 {final.Determination:F3}");

File.WriteAllText(Path.ChangeExtension(path, ".scores.json"), JsonSerializer.Serialize(new
{
    Validation = table.Select(row => row.Score),
    Test = final,
}));
