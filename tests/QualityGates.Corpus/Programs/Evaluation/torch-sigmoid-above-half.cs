// corpus: The logits pass through a sigmoid before they are compared with one half.
// library: TorchSharp
// axis: static method, tuple
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var (trainX, trainY) = Read("seeds-train.csv");
var (testX, testY) = Read("seeds-test.csv");
using var net = Sequential(("in", Linear(7, 16)), ("act", Tanh()), ("out", Linear(16, 1)));
using var optimizer = optim.Adam(net.parameters());
net.train();
for (var step = 0; step < 500; step++)
{
    optimizer.zero_grad();
    using var error = functional.binary_cross_entropy_with_logits(net.call(trainX), trainY);
    error.backward();
    optimizer.step();
}
net.eval();
using (no_grad())
{
    using var probability = sigmoid(net.call(testX));
    using var germinates = probability > 0.5;
    using var expected = testY > 0.5;
    var recall = germinates.logical_and(expected).sum().item<long>() / (double)expected.sum().item<long>();
    var precision = germinates.logical_and(expected).sum().item<long>() / (double)germinates.sum().item<long>();
    File.WriteAllText("seeds.txt", string.Create(CultureInfo.InvariantCulture, $"{precision} {recall}"));
}
net.save("seeds.dat");

static (Tensor X, Tensor Y) Read(string path)
{
    var cells = File.ReadLines(path).Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
    return (tensor(cells.SelectMany(line => line[..7]).ToArray()).reshape(-1, 7), tensor(cells.Select(line => line[7]).ToArray()).reshape(-1, 1));
}
