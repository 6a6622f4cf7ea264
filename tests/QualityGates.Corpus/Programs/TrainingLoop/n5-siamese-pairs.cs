// corpus: Two pictures go through one tower, and a contrastive loss pulls pairs together. Mode, guard, scope and clearing are all where they belong.
// library: TorchSharp
// axis: records, static factory, local functions
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2024);
var pairs = PairFile.Read("pairs.tsv");
var (learn, held) = (pairs[..^500], pairs[^500..]);

using var tower = new Tower(256, 64);
using var optimizer = optim.SGD(tower.parameters(), 0.05, momentum: 0.9);
var schedule = optim.lr_scheduler.CosineAnnealingLR(optimizer, 20);

for (var epoch = 1; epoch <= 20; epoch++)
{
    tower.train();
    var total = 0.0;
    foreach (var batch in learn.Chunk(32))
    {
        total += Step(batch);
    }

    schedule.step();
    Console.WriteLine($"{epoch,3} loss {total:F3} held-out accuracy {Accuracy():P1}");
}

double Step(Pair[] batch)
{
    using var scope = NewDisposeScope();
    var distance = Distance(batch);
    var same = tensor(batch.Select(pair => pair.Same ? 1f : 0f).ToArray());
    var loss = (same * distance.pow(2) + (1 - same) * functional.relu(1 - distance).pow(2)).mean();
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    return loss.item<float>();
}

double Accuracy()
{
    tower.eval();
    using var guard = inference_mode();
    var right = 0;
    foreach (var batch in held.Chunk(128))
    {
        using var scope = NewDisposeScope();
        var near = Distance(batch).lt(0.5).data<bool>().ToArray();
        right += batch.Where((pair, index) => pair.Same == near[index]).Count();
    }

    return right / (double)held.Length;
}

Tensor Distance(Pair[] batch)
{
    var left = tower.call(Stack(batch.Select(pair => pair.Left)));
    var right = tower.call(Stack(batch.Select(pair => pair.Right)));
    return (left - right).norm(1);
}

static Tensor Stack(IEnumerable<float[]> rows) => stack(rows.Select(row => tensor(row)).ToArray());

internal sealed record Pair(float[] Left, float[] Right, bool Same);

internal static class PairFile
{
    public static Pair[] Read(string file) => File.ReadLines(file).Select(line => line.Split('\t')).Select(cells => new Pair(Floats(cells[0]), Floats(cells[1]), cells[2] == "1")).ToArray();

    private static float[] Floats(string text) =>
        text.Split(' ').Select(cell => float.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
}

internal sealed class Tower : Module<Tensor, Tensor>
{
    private readonly Linear first;
    private readonly BatchNorm1d norm;
    private readonly Linear second;

    public Tower(int width, int size)
        : base(nameof(Tower))
    {
        first = Linear(width, 128);
        norm = BatchNorm1d(128);
        second = Linear(128, size);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => second.call(functional.relu(norm.call(first.call(x))));
}
