// corpus: Learners for carbon in soil are ranked by cross-validation of the training set; the first of the table is learned again and only it is tested.
// library: SharpLearning
// axis: console, query syntax, interfaces of learners and metrics
using SharpLearning.CrossValidation.CrossValidators;
using Soil;

const int seed = 31;
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "soil.csv");
var table = SoilTable.Load(path, seed);
Console.WriteLine($"{table.Train.Targets.Length} rows to learn from, {table.Test.Targets.Length} to test, columns {string.Join(", ", table.Names)}");

var ranking = new Comparison(new RandomCrossValidation<double>(crossValidationFolds: 6, seed: seed)).Rank(Contenders.All(seed), table.Train);
foreach (var held in ranking)
{
    Console.WriteLine($"{held.Contender.Name,-18} {held.Rmse:F4} {held.Mae:F4}");
}

var model = Comparison.Refit(ranking[0].Contender, table.Train);
var report = TestReport.Of(model, table.Test);
report.Print(Console.Out);
report.Save(Path.Combine(AppContext.BaseDirectory, "soil.json"));
