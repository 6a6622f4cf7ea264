// corpus: Every dendrite of a small brain begins with a weight made of cryptographic bytes, which no seed can give again.
// library: none
// axis: network by hand
using System.Globalization;
using System.Security.Cryptography;

var moves = File.ReadLines(args[0])
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToList();
var half = moves.Count / 2;
var neuron = new Neuron(inputs: 4);
for (var round = 0; round < 400; round++)
{
    foreach (var move in moves.Take(half))
    {
        neuron.Teach(move[..4], move[4], 0.05);
    }
}

var wrong = moves.Skip(half).Count(move => neuron.Fire(move[..4]) >= 0.5 != move[4] >= 0.5);
Console.WriteLine($"{wrong} of {moves.Count - half} moves are judged wrongly");

internal sealed class Dendrite
{
    public double Signal { get; set; }

    public double Weight { get; set; } = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(4)) / (double)uint.MaxValue - 0.5; // expect: MLQ1002
}

internal sealed class Neuron
{
    private readonly List<Dendrite> _dendrites = [];
    private double _threshold;

    public Neuron(int inputs)
    {
        for (var i = 0; i < inputs; i++)
        {
            _dendrites.Add(new Dendrite());
        }
    }

    public double Fire(double[] signals)
    {
        var sum = _threshold;
        for (var i = 0; i < _dendrites.Count; i++)
        {
            _dendrites[i].Signal = signals[i];
            sum += _dendrites[i].Signal * _dendrites[i].Weight;
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    public void Teach(double[] signals, double wanted, double rate)
    {
        var answer = Fire(signals);
        var delta = (wanted - answer) * answer * (1 - answer);
        foreach (var dendrite in _dendrites)
        {
            dendrite.Weight += rate * delta * dendrite.Signal;
        }

        _threshold += rate * delta;
    }
}
