// corpus: The weights of a hand-written network come from a seeded source, and a random retry delay is no data.
// library: MathNet
// axis: field
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

var rows = Fetch();
var net = new Perceptron(3, new MersenneTwister(99));
for (var epoch = 0; epoch < 20; epoch++)
{
    foreach (var (x, y) in rows)
    {
        net.Learn(x, y);
    }
}
Console.WriteLine(net.Weights);

static List<(Vector<double> X, int Y)> Fetch()
{
    for (var attempt = 0; ; attempt++)
    {
        try
        {
            return File.ReadLines("points.txt")
                .Select(l => l.Split(' ').Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToArray())
                .Select(v => (Vector<double>.Build.Dense(v[..3]), (int)v[3]))
                .ToList();
        }
        catch (IOException) when (attempt < 3)
        {
            Thread.Sleep(100 + Random.Shared.Next(50));
        }
    }
}

sealed class Perceptron
{
    public Perceptron(int width, Random source)
    {
        Weights = Vector<double>.Build.Random(width, new Normal(0, 1, source));
    }

    public Vector<double> Weights { get; private set; }

    public void Learn(Vector<double> x, int y)
    {
        var guess = Weights * x > 0 ? 1 : -1;
        if (guess != y)
        {
            Weights += 0.1 * y * x;
        }
    }
}
