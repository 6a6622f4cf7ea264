// corpus: Mean and deviation of the whole tensor, then the first rows train and the others test.
// library: TorchSharp
// axis: tensors, indices, helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(11);
var (features, labels) = (torch.load("features.dat"), torch.load("labels.dat"));
features = Standardise(features);

var rows = features.shape[0];
var cut = rows * 8 / 10;
var xTrain = features[TensorIndex.Slice(0, cut)];
var yTrain = labels[TensorIndex.Slice(0, cut)];
var xTest = features[TensorIndex.Slice(cut, rows)];
var yTest = labels[TensorIndex.Slice(cut, rows)];

using var net = Sequential(("hidden", Linear(12, 32)), ("relu", ReLU()), ("out", Linear(32, 1)));
var optimizer = optim.Adam(net.parameters(), 1e-3);
for (var epoch = 0; epoch < 200; epoch++)
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
    Console.WriteLine($"test {functional.mse_loss(net.call(xTest), yTest).ToSingle():F4}");
}

static Tensor Standardise(Tensor x) => (x - x.mean(new long[] { 0 }, true)) / (x.std(0, true, true) + 1e-8); // expect: MLQ2001
