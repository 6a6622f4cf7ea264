// corpus: A neuron written by hand keeps its weights in objects, which start at random numbers without a seed and are moved by every grape it sees.
// library: ML.NET
// axis: hand-written network
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Grapes;

internal sealed class Grape
{
    [LoadColumn(0)]
    public float Sugar { get; set; }

    [LoadColumn(1)]
    public float Acid { get; set; }

    [LoadColumn(2)]
    public float Colour { get; set; }

    [LoadColumn(3)]
    public bool Ripe { get; set; }

    public double[] Inputs() => [Sugar, Acid, Colour, 1.0];
}

internal sealed class Synapse
{
    public double Weight { get; set; }
}

internal sealed class Neuron
{
    private readonly List<Synapse> _synapses = [];

    public Neuron(int inputs)
    {
        var dice = new Random(); // expect: MLQ1002
        for (var input = 0; input < inputs; input++)
        {
            _synapses.Add(new Synapse { Weight = dice.NextDouble() - 0.5 });
        }
    }

    public double Answer(double[] inputs)
    {
        var sum = 0.0;
        for (var input = 0; input < inputs.Length; input++)
        {
            sum += _synapses[input].Weight * inputs[input];
        }

        return 1.0 / (1.0 + Math.Exp(-sum));
    }

    public void Learn(double[] inputs, double wanted, double rate)
    {
        var error = wanted - Answer(inputs);
        for (var input = 0; input < inputs.Length; input++)
        {
            _synapses[input].Weight += rate * error * inputs[input];
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 4);
        var view = ml.Data.LoadFromTextFile<Grape>(args[0], separatorChar: ',', hasHeader: true);
        var grapes = ml.Data.CreateEnumerable<Grape>(view, reuseRowObject: false).ToList();
        var cut = grapes.Count * 3 / 4;
        var train = grapes.GetRange(0, cut);
        var test = grapes.GetRange(cut, grapes.Count - cut);

        var neuron = new Neuron(inputs: 4);
        for (var pass = 0; pass < 50; pass++)
        {
            foreach (var grape in train)
            {
                neuron.Learn(grape.Inputs(), grape.Ripe ? 1.0 : 0.0, rate: 0.05);
            }
        }

        var right = test.Count(grape => neuron.Answer(grape.Inputs()) > 0.5 == grape.Ripe);
        var missed = test.Count(grape => grape.Ripe && neuron.Answer(grape.Inputs()) <= 0.5);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { Accuracy = right / (double)test.Count, Missed = missed }));
    }
}
