// corpus: Every spectrum is scaled by its own mean and deviation, which say nothing of the others, before they are narrowed to train and test.
// library: TorchSharp
// axis: statistic of each row, operator, method chain
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
var cells = File.ReadAllLines("spectra.csv").Skip(1).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var count = cells.Length * 4 / 5;
var x = tensor(cells.SelectMany(row => row[..64]).ToArray(), cells.Length, 64);
var y = tensor(cells.Select(row => row[64]).ToArray(), cells.Length, 1);

var centred = x - x.mean(new long[] { 1 }, keepdim: true);
var scaled = centred.div(centred.std(1, unbiased: true, keepdim: true));
var trainX = scaled.narrow(0, 0, count);
var testX = scaled.narrow(0, count, cells.Length - count);
var trainY = y.narrow(0, 0, count);
var testY = y.narrow(0, count, cells.Length - count);

using var net = Sequential(("in", Linear(64, 12)), ("act", ReLU()), ("out", Linear(12, 1)));
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
