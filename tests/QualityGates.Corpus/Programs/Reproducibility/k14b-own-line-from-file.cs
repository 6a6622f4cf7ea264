// corpus: A line that is fitted by hand, with its rows and weights in properties, reads its numbers in the culture of the machine.
// library: plain C#
// axis: property, Zip, record
namespace Lines;

internal sealed record Sample(double[] X, double Y);

internal sealed class Line(int inputs)
{
    public double[] Weights { get; } = new double[inputs];

    public double Predict(double[] x) => Weights.Zip(x, (weight, value) => weight * value).Sum();

    public void Learn(IReadOnlyList<Sample> samples, double rate)
    {
        foreach (var sample in samples)
        {
            var error = sample.Y - Predict(sample.X);
            for (var i = 0; i < Weights.Length; i++)
            {
                Weights[i] += rate * error * sample.X[i];
            }
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var samples = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var cut = samples.Count * 4 / 5;
        var line = new Line(samples[0].X.Length);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            line.Learn(samples.Take(cut).ToList(), 0.01);
        }

        Console.WriteLine($"{samples.Skip(cut).Average(sample => Math.Abs(line.Predict(sample.X) - sample.Y)):F3}");
    }

    private static Sample Read(string text)
    {
        var cells = text.Split(';');
        return new Sample(cells[..^1].Select(cell => double.Parse(cell)).ToArray(), double.Parse(cells[^1])); // expect: MLQ1008 MLQ1008
    }
}
