// corpus: A neuron written by hand for the taste of melons begins with weights of a generator without seed.
// library: none
// axis: network by hand
using System.Globalization;

var lines = File.ReadAllLines("melons.csv");
var inputs = new double[lines.Length][];
var ripe = new double[lines.Length];
for (var i = 0; i < lines.Length; i++)
{
    var cells = lines[i].Split(';');
    inputs[i] = [double.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture)];
    ripe[i] = cells[2] == "ripe" ? 1 : 0;
}

var neuron = new Neuron(2);
var cut = lines.Length * 3 / 4;
for (var epoch = 0; epoch < 200; epoch++)
{
    for (var i = 0; i < cut; i++)
    {
        neuron.Learn(inputs[i], ripe[i], 0.05);
    }
}

var right = 0;
for (var i = cut; i < lines.Length; i++)
{
    if (neuron.Ask(inputs[i]) > 0.5 == ripe[i] > 0.5)
    {
        right++;
    }
}

Console.WriteLine($"{right} of {lines.Length - cut} melons");

internal sealed class Neuron
{
    private readonly double[] _weights;
    private double _bias;

    public Neuron(int inputs)
    {
        var random = new Random(); // expect: MLQ1002
        _weights = new double[inputs];
        for (var i = 0; i < inputs; i++)
        {
            _weights[i] = random.NextDouble() * 2 - 1;
        }
    }

    public double Ask(double[] x)
    {
        var sum = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * x[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public void Learn(double[] x, double wanted, double rate)
    {
        var error = wanted - Ask(x);
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] += rate * error * x[i];
        }

        _bias += rate * error;
    }
}
