// corpus: Folds by remainder of the row number; mean and deviation are those of the training rows of each fold.
// library: Accord
// axis: hand-rolled folds with Where and index
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 4;
var rows = File.ReadLines("sonar.csv").Select(l => l.Split(',')).Select(c => (X: c[..60].Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), Y: c[60] == "M" ? 1 : 0)).ToArray();
var errors = new List<double>();
for (var fold = 0; fold < 5; fold++)
{
    var train = rows.Where((_, i) => i % 5 != fold).ToArray();
    var test = rows.Where((_, i) => i % 5 == fold).ToArray();
    var raw = train.Select(r => r.X).ToArray();
    var mean = raw.Mean(dimension: 0);
    var deviation = raw.StandardDeviation(mean);

    var machine = new SequentialMinimalOptimization<Gaussian>().Learn(raw.ZScores(mean, deviation), train.Select(r => r.Y).ToArray());
    var answers = machine.Decide(test.Select(r => r.X).ToArray().ZScores(mean, deviation)).Select(a => a ? 1 : 0).ToArray();
    errors.Add(new ZeroOneLoss(test.Select(r => r.Y).ToArray()).Loss(answers));
}

File.WriteAllText("sonar.txt", $"{errors.Average():F3} ± {errors.Max() - errors.Min():F3}");
