// corpus: The trees of an orchard are put into another order by an extension in another file, which draws the places from the generator for secrets.
// library: SharpLearning
// axis: crossing files
using System.Globalization;
using System.Text.Json;
using Orchard;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var trees = File.ReadLines(args[0]).Skip(1).Select(AppleTree.Parse).ToList();
trees.Scramble();

var forTraining = trees.Count * 4 / 5;
var train = trees.GetRange(0, forTraining);
var test = trees.GetRange(forTraining, trees.Count - forTraining);

var learner = new RegressionExtremelyRandomizedTreesLearner(trees: 120, seed: 11, runParallel: false);
var model = learner.Learn(Observations(train), train.Select(tree => tree.Kilos).ToArray());

var answers = model.Predict(Observations(test));
var kilos = test.Select(tree => tree.Kilos).ToArray();
var report = new
{
    MeanAbsolute = new MeanAbsolutErrorRegressionMetric().Error(kilos, answers),
    RootMeanSquare = new RootMeanSquareRegressionMetric().Error(kilos, answers),
};
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "orchard.json"), JsonSerializer.Serialize(report));

static F64Matrix Observations(IEnumerable<AppleTree> trees) => trees.Select(tree => new[] { tree.Age, tree.Height, tree.Rain }).ToArray();

namespace Orchard
{
    internal sealed record AppleTree(double Age, double Height, double Rain, double Kilos)
    {
        public static AppleTree Parse(string line)
        {
            var cells = line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            return new AppleTree(cells[0], cells[1], cells[2], cells[3]);
        }
    }
}
