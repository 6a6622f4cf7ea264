// corpus: An autoencoder ends with sigmoid and is trained by binary cross-entropy of probabilities, which fit; the limit comes from healthy rows held back.
// library: TorchSharp
// axis: console, anomalies
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(6);
var healthy = Readings(args[0]);
var watched = Readings(args[1]);
var rows = (int)healthy.shape[0];
var train = healthy[TensorIndex.Slice(0, rows * 3 / 4)];
var calibration = healthy[TensorIndex.Slice(rows * 3 / 4, rows)];

using var net = Sequential(Linear(24, 10), ReLU(), Linear(10, 3), ReLU(), Linear(3, 10), ReLU(), Linear(10, 24), Sigmoid());
using var loss = BCELoss();
using var optimizer = optim.Adam(net.parameters(), 1e-3);
foreach (var epoch in Enumerable.Range(0, 80))
{
    for (var start = 0L; start < train.shape[0]; start += 64)
    {
        using var scope = NewDisposeScope();
        var batch = train[TensorIndex.Slice(start, Math.Min(start + 64, train.shape[0]))];
        optimizer.zero_grad();
        loss.call(net.call(batch), batch).backward();
        optimizer.step();
    }
}

using var guard = no_grad();
var limit = Errors(calibration).Order().ElementAt((int)(calibration.shape[0] * 0.99));
var alarms = Errors(watched).Select((error, hour) => (Hour: hour, Error: error)).Where(seen => seen.Error > limit).ToList();
using var output = new StreamWriter("pump-alarms.csv");
output.WriteLine("hour,error");
alarms.ForEach(alarm => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{alarm.Hour},{alarm.Error}")));

float[] Errors(Tensor readings)
{
    using var scope = NewDisposeScope();
    return (net.call(readings) - readings).square().mean([1]).data<float>().ToArray();
}

static Tensor Readings(string path)
{
    var cells = File.ReadLines(path).Select(line => line.Split(',')).ToArray();
    return tensor(cells.SelectMany(line => line.Select(cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray(), cells.Length, 24);
}
