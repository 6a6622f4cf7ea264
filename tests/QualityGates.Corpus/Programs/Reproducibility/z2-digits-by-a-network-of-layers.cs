// corpus: A network for digits is written by hand; its layers take their first weights, and its epochs their order, from one generator without seed.
// library: none
// axis: network by hand
var (images, labels) = Read(Path.Combine(args[0], "train-images.idx3-ubyte"), Path.Combine(args[0], "train-labels.idx1-ubyte"));
var (testImages, testLabels) = Read(Path.Combine(args[0], "t10k-images.idx3-ubyte"), Path.Combine(args[0], "t10k-labels.idx1-ubyte"));

var network = new Network(784, 64, 10);
for (var epoch = 0; epoch < 5; epoch++)
{
    network.Epoch(images, labels, rate: 0.1);
    var right = testImages.Where((image, i) => MostLikely(network.Ask(image)) == testLabels[i]).Count();
    Console.WriteLine($"epoch {epoch}: {right} of {testImages.Length}");
}

static int MostLikely(double[] answer) => Array.IndexOf(answer, answer.Max());

static (double[][] Images, int[] Labels) Read(string imageFile, string labelFile) => (
    File.ReadAllBytes(imageFile)[16..].Chunk(784).Select(pixels => pixels.Select(pixel => pixel / 255.0).ToArray()).ToArray(),
    File.ReadAllBytes(labelFile)[8..].Select(label => (int)label).ToArray());

internal sealed class Layer
{
    private readonly double[,] _weights;
    private readonly double[] _output;
    private double[] _input = [];

    public Layer(int inputs, int outputs, Random random)
    {
        _weights = new double[outputs, inputs];
        _output = new double[outputs];
        var scale = Math.Sqrt(1.0 / inputs);
        for (var j = 0; j < outputs; j++)
        {
            for (var i = 0; i < inputs; i++)
            {
                _weights[j, i] = (random.NextDouble() * 2 - 1) * scale;
            }
        }
    }

    public double[] Forward(double[] input)
    {
        _input = input;
        for (var j = 0; j < _output.Length; j++)
        {
            var sum = 0.0;
            for (var i = 0; i < input.Length; i++)
            {
                sum += _weights[j, i] * input[i];
            }

            _output[j] = 1 / (1 + Math.Exp(-sum));
        }

        return _output;
    }

    public double[] Backward(double[] error, double rate)
    {
        var before = new double[_input.Length];
        for (var j = 0; j < _output.Length; j++)
        {
            var delta = error[j] * _output[j] * (1 - _output[j]);
            for (var i = 0; i < _input.Length; i++)
            {
                before[i] += _weights[j, i] * delta;
                _weights[j, i] += rate * delta * _input[i];
            }
        }

        return before;
    }
}

internal sealed class Network
{
    private readonly Random _random = new(); // expect: MLQ1002
    private readonly List<Layer> _layers = [];

    public Network(params int[] sizes)
    {
        for (var l = 1; l < sizes.Length; l++)
        {
            _layers.Add(new Layer(sizes[l - 1], sizes[l], _random));
        }
    }

    public double[] Ask(double[] image) => _layers.Aggregate(image, (signal, layer) => layer.Forward(signal));

    public void Epoch(double[][] images, int[] labels, double rate)
    {
        var order = Enumerable.Range(0, images.Length).ToArray();
        _random.Shuffle(order);
        foreach (var at in order)
        {
            var error = Ask(images[at]).Select((value, digit) => (digit == labels[at] ? 1 : 0) - value).ToArray();
            for (var l = _layers.Count - 1; l >= 0; l--)
            {
                error = _layers[l].Backward(error, rate);
            }
        }
    }
}
