// corpus: Each repetition begins with the same seed on purpose and shuffles a whole array; a split method makes its own generator once per call.
// library: SharpLearning
// axis: loop
using SharpLearning.Containers.Matrices;
using SharpLearning.RandomForest.Learners;

var x = new F64Matrix(File.ReadAllLines("x.txt").SelectMany(l => l.Split(' ')).Select(c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), 200, 5);
var y = File.ReadAllLines("y.txt").Select(c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
foreach (var trees in new[] { 10, 50, 100 })
{
    var (train, test) = Split(y.Length, 21);
    var model = new RegressionRandomForestLearner(trees: trees, seed: 21).Learn(x, y, train);
    var error = test.Average(i => Math.Abs(model.Predict(x.Row(i)) - y[i]));
    Console.WriteLine($"{trees}: {error}");
}

static (int[] Train, int[] Test) Split(int count, int seed)
{
    var order = Enumerable.Range(0, count).ToArray();
    var random = new Random(seed);
    for (var i = count - 1; i > 0; i--)
    {
        var j = random.Next(i + 1);
        (order[i], order[j]) = (order[j], order[i]);
    }
    return (order[..(count * 4 / 5)], order[(count * 4 / 5)..]);
}
