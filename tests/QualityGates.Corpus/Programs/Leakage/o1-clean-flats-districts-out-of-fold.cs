// corpus: Each learned flat gets the mean rent of its district from the other folds of the learned part, each test flat from the whole learned part.
// library: MathNet
// axis: target encoding
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

var flats = File.ReadLines(args[0]).Skip(1).Select(Flat.Parse).ToList();
var (learn, test) = flats.Mixed(new Random(21)).CutAt(0.75);

var districts = DistrictMeans.Of(learn);
var coefficients = Fit.MultiDim(
    OutOfFold(learn, folds: 5).Select(pair => Inputs(pair.Flat, pair.District)).ToArray(),
    learn.Select(flat => flat.Rent).ToArray(),
    intercept: true);

var predicted = test.Select(flat => Answer(coefficients, Inputs(flat, districts[flat.District]))).ToArray();
var actual = test.Select(flat => flat.Rent).ToArray();
Console.WriteLine($"MAE {Distance.MAE(predicted, actual):F1}");
Console.WriteLine($"R2  {GoodnessOfFit.CoefficientOfDetermination(predicted, actual):F3}");

static IEnumerable<(Flat Flat, double District)> OutOfFold(IReadOnlyList<Flat> flats, int folds)
{
    var means = Enumerable.Range(0, folds)
        .Select(fold => DistrictMeans.Of(flats.Where((_, i) => i % folds != fold)))
        .ToArray();
    return flats.Select((flat, i) => (flat, means[i % folds][flat.District]));
}

static double[] Inputs(Flat flat, double district) => [flat.Area, flat.Floor, district];

static double Answer(double[] coefficients, double[] inputs) =>
    coefficients[0] + coefficients.Skip(1).Zip(inputs, (weight, value) => weight * value).Sum();

internal sealed record Flat(string District, double Area, double Floor, double Rent)
{
    public static Flat Parse(string line)
    {
        var cells = line.Split(',');
        double Number(int i) => double.Parse(cells[i], CultureInfo.InvariantCulture);
        return new Flat(cells[0], Number(1), Number(2), Number(3));
    }
}

internal sealed class DistrictMeans(Dictionary<string, double> means, double overall)
{
    public double this[string district] => means.GetValueOrDefault(district, overall);

    public static DistrictMeans Of(IEnumerable<Flat> flats)
    {
        var list = flats.ToList();
        var overall = list.Select(flat => flat.Rent).Mean();
        var means = list.GroupBy(flat => flat.District).ToDictionary(
            group => group.Key,
            group => (group.Sum(flat => flat.Rent) + (10 * overall)) / (group.Count() + 10));
        return new DistrictMeans(means, overall);
    }
}

internal static class Lists
{
    public static List<T> Mixed<T>(this IEnumerable<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return [.. array];
    }

    public static (List<T> Before, List<T> After) CutAt<T>(this List<T> items, double share)
    {
        var cut = (int)(items.Count * share);
        return (items.GetRange(0, cut), items.GetRange(cut, items.Count - cut));
    }
}
