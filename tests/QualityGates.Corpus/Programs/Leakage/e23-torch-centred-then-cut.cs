// corpus: A tensor is centred with its own mean over all rows before a part is narrowed off for testing.
// library: TorchSharp
// axis: static helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(9);
var x = Centred(Tables.Read("soil_x.csv", 12));
var y = Tables.Read("soil_y.csv", 1);
var n = x.shape[0] * 8 / 10;
var xTrain = x.narrow(0, 0, n);
var yTrain = y.narrow(0, 0, n);
var xTest = x.narrow(0, n, x.shape[0] - n);
var yTest = y.narrow(0, n, y.shape[0] - n);
var net = Sequential(Linear(12, 24), ReLU(), Linear(24, 1));
var optimizer = optim.Adam(net.parameters(), 1e-3);
for (var epoch = 0; epoch < 100; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.mse_loss(net.call(xTrain), yTrain);
    loss.backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    var error = functional.mse_loss(net.call(xTest), yTest).item<float>();
    File.WriteAllText("error.txt", FormattableString.Invariant($"{error}"));
}

static Tensor Centred(Tensor rows)
{
    var mean = rows.mean(new long[] { 0 }); // expect: MLQ2001
    return rows - mean;
}

internal static class Tables
{
    public static Tensor Read(string file, int columns) => tensor(
        File.ReadLines(file).SelectMany(line => line.Split(',')).Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).reshape(-1, columns);
}
