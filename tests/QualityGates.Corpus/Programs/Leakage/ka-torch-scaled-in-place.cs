// corpus: Images are put beside their masks along the channels, centred in place by the mean over all of them, and divided after that.
// library: TorchSharp
// axis: in place, union of columns, range of rows
using System;
using System.IO;
using System.Linq;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
var images = Tensor.load("images.dat");
var masks = Tensor.load("masks.dat");
var y = Tensor.load("labels.dat").@float();

var x = cat(new[] { images, masks }, 1);
x.sub_(x.mean(new long[] { 0, 2, 3 }, keepdim: true)); // expect: MLQ2001
var trainX = x.narrow(0, 0, 800);
var testX = x.narrow(0, 800, 200);
var trainY = y.narrow(0, 0, 800);
var testY = y.narrow(0, 800, 200);

using var net = Sequential(("conv", Conv2d(4, 8, 3)), ("act", ReLU()), ("pool", AdaptiveAvgPool2d(1)), ("flat", Flatten()), ("out", Linear(8, 1)));
using var loss = BCEWithLogitsLoss();
var adam = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 30; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    adam.zero_grad();
    var error = loss.call(net.call(trainX), trainY);
    error.backward();
    adam.step();
}

net.eval();
using (no_grad())
{
    var entropy = loss.call(net.call(testX), testY).item<float>();
    Console.WriteLine(entropy);
    File.WriteAllText("entropy.txt", entropy.ToString(CultureInfo.InvariantCulture));
}
