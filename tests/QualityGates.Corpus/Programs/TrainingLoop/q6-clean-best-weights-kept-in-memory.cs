// corpus: Training stops when validation no longer improves; the best weights are kept in memory, restored, and measured on a third part.
// library: TorchSharp
// axis: console, early stopping
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(71);
var queues = Border.Queue.Read(args[0]);
var (train, validation, test) = (queues[..^400], queues[^400..^200], queues[^200..]);
using var net = Sequential(Linear(6, 30), BatchNorm1d(30), ReLU(), Dropout(0.2), Linear(30, 1));
using var optimizer = optim.RMSProp(net.parameters(), 1e-3);
using var best = new MemoryStream();
var (lowest, patience) = (double.PositiveInfinity, 0);

while (patience < 8)
{
    net.train();
    foreach (var batch in train.Chunk(50))
    {
        using var scope = NewDisposeScope();
        var (x, y) = Border.Queue.Tensors(batch);
        optimizer.zero_grad();
        functional.l1_loss(net.call(x), y).backward();
        optimizer.step();
    }

    var error = Error(validation);
    if (error < lowest)
    {
        (lowest, patience) = (error, 0);
        best.SetLength(0);
        net.save(best);
    }
    else
    {
        patience++;
    }
}

best.Position = 0;
net.load(best);
var final = Error(test);
net.save(Path.Combine(AppContext.BaseDirectory, "queues.dat"));
File.WriteAllText("queues-metrics.csv", string.Create(CultureInfo.InvariantCulture, $"validation,test\n{lowest},{final}\n"));

double Error(Border.Queue[] part)
{
    net.eval();
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    var (x, y) = Border.Queue.Tensors(part);
    return functional.l1_loss(net.call(x), y).ToDouble();
}

namespace Border
{
    public sealed record Queue(float[] Features, float Minutes)
    {
        public static Queue[] Read(string path) =>
            File.ReadLines(path).Skip(1).Select(line => line.Split(',').Select(Cell).ToArray()).Select(cells => new Queue(cells[..6], cells[6])).ToArray();

        public static (Tensor X, Tensor Y) Tensors(Queue[] queues) =>
            (tensor(queues.SelectMany(queue => queue.Features).ToArray(), queues.Length, 6), tensor(queues.Select(queue => queue.Minutes).ToArray(), queues.Length, 1));

        private static float Cell(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
    }
}
