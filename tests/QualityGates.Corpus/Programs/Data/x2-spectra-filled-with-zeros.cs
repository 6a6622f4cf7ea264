// corpus: Values of spectra that cannot be read become zeros in the array of which the tensor is made.
// library: TorchSharp
// axis: nested loops, array
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Spectra;

public sealed class SugarNetwork(int width)
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(
        nn.Linear(width, 32),
        nn.ReLU(),
        nn.Linear(32, 1));

    public double Learn(string spectra, string sugar, int epochs)
    {
        using var inputs = Matrix(spectra, width);
        using var targets = Matrix(sugar, 1);
        var cut = inputs.shape[0] * 4 / 5;
        using var trainX = inputs[TensorIndex.Slice(0, cut)];
        using var trainY = targets[TensorIndex.Slice(0, cut)];
        using var testX = inputs[TensorIndex.Slice(cut)];
        using var testY = targets[TensorIndex.Slice(cut)];
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.01);
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(trainX), trainY);
            loss.backward();
            optimizer.step();
        }

        _network.eval();
        using var guard = no_grad();
        using var error = nn.functional.l1_loss(_network.call(testX), testY);
        return error.ToDouble();
    }

    private static Tensor Matrix(string path, int columns)
    {
        var lines = File.ReadAllLines(path);
        var values = new float[lines.Length * columns];
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            for (var j = 0; j < columns; j++)
            {
                try
                {
                    values[i * columns + j] = float.Parse(cells[j], CultureInfo.InvariantCulture);
                }
                catch (FormatException) // expect: MLQ4004
                {
                    values[i * columns + j] = 0;
                }
            }
        }

        return tensor(values).reshape(lines.Length, columns);
    }
}
