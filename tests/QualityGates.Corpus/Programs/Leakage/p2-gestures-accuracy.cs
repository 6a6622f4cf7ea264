// corpus: A small network is trained on tensors of all gestures, and its accuracy is counted on the same tensors.
// library: TorchSharp
// axis: tensors, methods of a class, tuple
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Gestures;

public static class Program
{
    public static void Main()
    {
        random.manual_seed(1);
        var (inputs, labels) = ReadGestures("gestures.csv");
        using var model = Sequential(("hidden", Linear(inputs.shape[1], 64)), ("relu", ReLU()), ("out", Linear(64, 6)));
        Train(model, inputs, labels);
        Console.WriteLine($"accuracy: {Accuracy(model, inputs, labels):P2}"); // expect: MLQ2003
    }

    private static (Tensor Inputs, Tensor Labels) ReadGestures(string path)
    {
        var rows = File.ReadAllLines(path).Select(line => line.Split(',')).ToArray();
        var values = rows.SelectMany(row => row[..^1]).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        var classes = rows.Select(row => long.Parse(row[^1], CultureInfo.InvariantCulture)).ToArray();
        return (tensor(values).reshape(rows.Length, -1), tensor(classes));
    }

    private static void Train(Module<Tensor, Tensor> model, Tensor inputs, Tensor labels)
    {
        using var optimizer = optim.Adam(model.parameters(), 1e-3);
        using var loss = CrossEntropyLoss();
        model.train();
        for (var epoch = 0; epoch < 200; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = loss.call(model.call(inputs), labels);
            output.backward();
            optimizer.step();
        }
    }

    private static double Accuracy(Module<Tensor, Tensor> model, Tensor inputs, Tensor labels)
    {
        model.eval();
        using var scope = NewDisposeScope();
        using var noGradients = no_grad();
        var predicted = model.call(inputs).argmax(1);
        return predicted.eq(labels).sum().item<long>() / (double)labels.shape[0];
    }
}
