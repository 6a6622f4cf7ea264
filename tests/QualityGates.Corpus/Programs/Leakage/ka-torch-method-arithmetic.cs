// corpus: The rows of a gauge are scaled by calls instead of operators, with the mean and deviation of all of them, and then narrowed.
// library: TorchSharp
// axis: method chain, conversion, deconstruction
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
var cells = File.ReadAllLines("gauge.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var count = cells.Length * 4 / 5;
var x = tensor(cells.SelectMany(row => row[..5]).ToArray(), cells.Length, 5).to_type(ScalarType.Float32);
var y = tensor(cells.Select(row => row[5]).ToArray(), cells.Length, 1).@float();

var (deviation, mean) = x.std_mean(0, keepdim: true); // expect: MLQ2001
var scaled = x.sub(mean).div(deviation).contiguous();
var trainX = scaled.narrow(0, 0, count);
var testX = scaled.narrow(0, count, cells.Length - count);
var trainY = y.narrow(0, 0, count);
var testY = y.narrow(0, count, cells.Length - count);

using var net = Sequential(("in", Linear(5, 12)), ("act", ReLU()), ("out", Linear(12, 1)));
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
