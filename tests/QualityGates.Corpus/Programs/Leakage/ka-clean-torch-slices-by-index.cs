// corpus: A tensor is cut by indices of the library; the later rows judge what the earlier ones taught.
// library: TorchSharp
// axis: slice by index, columns beside rows
using System;
using System.Globalization;
using System.IO;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var all = Tensor.load("flow.dat");
var x = all[TensorIndex.Colon, TensorIndex.Slice(0, 6)];
var y = all[TensorIndex.Colon, TensorIndex.Slice(6, 7)];
var (trainX, testX) = (x[TensorIndex.Slice(0, 900)], x[TensorIndex.Slice(900, 1000)]);
var (trainY, testY) = (y[TensorIndex.Slice(0, 900)], y[TensorIndex.Slice(900, 1000)]);

using var net = Sequential(("in", Linear(6, 12)), ("act", ReLU()), ("out", Linear(12, 1)));
using var loss = MSELoss();
var adam = optim.Adam(net.parameters(), 0.01);
for (var epoch = 0; epoch < 100; epoch++)
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
    var mse = loss.call(net.call(testX), testY).item<float>();
    Console.WriteLine(mse);
    File.WriteAllText("mse.txt", mse.ToString(CultureInfo.InvariantCulture));
}
