// corpus: A logistic regression without any library starts from numbers nobody can draw again.
// library: plain C#
// axis: constructor, array field, loop over epochs
namespace Credit;

public sealed class LogisticModel
{
    private readonly double[] _weights;
    private double _bias;

    public LogisticModel(int inputs)
    {
        _weights = new double[inputs];
        for (var i = 0; i < inputs; i++)
        {
            _weights[i] = Random.Shared.NextDouble() * 0.02 - 0.01; // expect: MLQ1002
        }
    }

    public double Predict(double[] row)
    {
        var sum = _bias;
        for (var i = 0; i < row.Length; i++)
        {
            sum += _weights[i] * row[i];
        }
        return 1.0 / (1.0 + Math.Exp(-sum));
    }

    public void Fit(double[][] rows, int[] labels, int epochs, double rate)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var r = 0; r < rows.Length; r++)
            {
                var error = labels[r] - Predict(rows[r]);
                for (var i = 0; i < _weights.Length; i++)
                {
                    _weights[i] += rate * error * rows[r][i];
                }
                _bias += rate * error;
            }
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var table = File.ReadLines(args[0]).Skip(1).Select(static line => line.Split(';')).ToList();
        var rows = table.Select(static cells => cells.Take(cells.Length - 1).Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
        var labels = table.Select(static cells => int.Parse(cells[^1])).ToArray();
        var cut = rows.Length * 3 / 4;
        var model = new LogisticModel(rows[0].Length);
        model.Fit(rows[..cut], labels[..cut], 40, 0.05);
        var right = 0;
        for (var r = cut; r < rows.Length; r++)
        {
            right += (model.Predict(rows[r]) > 0.5 ? 1 : 0) == labels[r] ? 1 : 0;
        }
        Console.WriteLine($"{right} of {rows.Length - cut}");
    }
}
