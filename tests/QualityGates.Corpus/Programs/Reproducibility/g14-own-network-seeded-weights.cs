// corpus: A hand-written perceptron draws its first weights from a generator with a seed that its layer class keeps.
// library: none
// axis: clean; static field, Java-minded classes
using System.Globalization;

var samples = File.ReadAllLines(args[0])
    .Select(l => l.Split(','))
    .Select(c => (X: c[..^1].Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray(), Y: int.Parse(c[^1], CultureInfo.InvariantCulture)))
    .ToList();
var layer = new Perceptron(samples[0].X.Length);
for (var epoch = 0; epoch < 50; epoch++)
{
    foreach (var (x, y) in samples.Take(80))
    {
        layer.Train(x, y);
    }
}

var right = samples.Skip(80).Count(s => layer.Predict(s.X) == s.Y);
Console.WriteLine($"{right} right of {samples.Count - 80}");

internal sealed class Perceptron
{
    private static readonly Random Generator = new Random(12);
    private readonly double[] weights;
    private double bias;

    public Perceptron(int inputs)
    {
        weights = new double[inputs];
        for (int i = 0; i < inputs; i++)
        {
            weights[i] = Generator.NextDouble() - 0.5;
        }
    }

    public int Predict(double[] x)
    {
        double sum = bias;
        for (int i = 0; i < x.Length; i++)
        {
            sum += weights[i] * x[i];
        }

        return sum > 0 ? 1 : 0;
    }

    public void Train(double[] x, int y)
    {
        int error = y - Predict(x);
        for (int i = 0; i < x.Length; i++)
        {
            weights[i] += 0.1 * error * x[i];
        }

        bias += 0.1 * error;
    }
}
