// corpus: After the first test the network stays in the mode of evaluation, because train() stands before the loop over epochs.
// library: TorchSharp
// axis: helper in another file, base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var data = new Readings();
var net = Sequential(("in", Linear(6, 32)), ("norm", BatchNorm1d(32)), ("act", ReLU()), ("out", Linear(32, 1)));
var run = new Run(net, data);
net.train();
for (var epoch = 0; epoch < 10; epoch++)
{
    run.Epoch();
    Console.WriteLine($"{epoch}: {run.Error():F3}");
}
