// corpus: Hand-written folds by index modulo: in every round the rows with the fold's remainder test and all others train.
// library: LINQ
// axis: index modulo inside Where, own nearest-neighbour model with Accord
using Accord.MachineLearning;

Accord.Math.Random.Generator.Seed = 4;
var rows = File.ReadLines("penguins.csv").Skip(1).Select(l => l.Split(','))
    .Select(c => (X: c[..4].Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), Y: int.Parse(c[4])))
    .ToArray();

const int Folds = 5;
var accuracies = new double[Folds];
for (var fold = 0; fold < Folds; fold++)
{
    var held = fold;
    var test = rows.Where((_, i) => i % Folds == held).ToArray();
    var train = rows.Where((_, i) => i % Folds != held).ToArray();
    var knn = new KNearestNeighbors(k: 3).Learn(train.Select(r => r.X).ToArray(), train.Select(r => r.Y).ToArray());
    var predicted = knn.Decide(test.Select(r => r.X).ToArray());
    accuracies[fold] = predicted.Zip(test, (p, r) => p == r.Y ? 1.0 : 0.0).Average();
}

Console.WriteLine($"accuracy {accuracies.Average():P1} ± {accuracies.Max() - accuracies.Min():P1}");
return accuracies.Average() > 0.9 ? 0 : 1;
