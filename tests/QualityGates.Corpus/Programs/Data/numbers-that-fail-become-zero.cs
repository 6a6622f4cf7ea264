// corpus: A method called for each line ignores whether the number was one.
// library: Accord
// axis: method called in a Select, class of its own
using System.Globalization;

var rows = new Reader("boilers.csv").Rows().ToArray();
var clusters = new Accord.MachineLearning.KMeans(3) { UseSeeding = Accord.MachineLearning.Seeding.Uniform };
Accord.Math.Random.Generator.Seed = 1;
Console.WriteLine(clusters.Learn(rows).Count);

sealed class Reader(string path)
{
    public IEnumerable<double[]> Rows() => File.ReadLines(path).Select(Parse);

    private static double[] Parse(string line)
    {
        var cells = line.Split(',');
        double.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var pressure); // expect: MLQ4004
        return new[] { pressure, double.Parse(cells[1], CultureInfo.InvariantCulture) };
    }
}
