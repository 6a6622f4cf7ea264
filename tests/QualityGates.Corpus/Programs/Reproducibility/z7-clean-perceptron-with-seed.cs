// corpus: A perceptron by hand starts with numbers of a generator whose seed its creator is given.
// library: none
// axis: network by hand
var and = new Perceptron(2, seed: 17);
(double[] X, int Y)[] table = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)];
for (var turn = 0; turn < 50; turn++)
{
    foreach (var (x, y) in table)
    {
        and.Update(x, y);
    }
}

Console.WriteLine(table.Count(t => and.Classify(t.X) == t.Y));

internal sealed class Perceptron
{
    private readonly List<double> _weights = [];
    private double _bias;

    public Perceptron(int size, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < size; i++)
        {
            _weights.Add(random.NextDouble() * 0.2 - 0.1);
        }
    }

    public int Classify(double[] x)
    {
        var sum = _bias;
        for (var i = 0; i < _weights.Count; i++)
        {
            sum += _weights[i] * x[i];
        }

        return sum > 0 ? 1 : 0;
    }

    public void Update(double[] x, int wanted)
    {
        var error = wanted - Classify(x);
        for (var i = 0; i < _weights.Count; i++)
        {
            _weights[i] += 0.1 * error * x[i];
        }

        _bias += 0.1 * error;
    }
}
