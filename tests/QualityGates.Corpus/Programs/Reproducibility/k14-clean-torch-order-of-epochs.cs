// corpus: The library is seeded by the static constructor of a base class, each epoch has an order of its own that follows from the seed, and evaluation goes in file order.
// library: TorchSharp
// axis: base class
using System.Globalization;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

var cells = File.ReadLines("cells.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var cut = cells.Length * 4 / 5;
var trainer = new CellTrainer();
trainer.Fit(new CellRows(cells[..cut]), epochs: 15);
Console.WriteLine($"accuracy {trainer.Score(new CellRows(cells[cut..])):P1}");

internal abstract class SeededTrainer
{
    protected const int Seed = 31;

    static SeededTrainer() => torch.manual_seed(Seed);

    protected static DataLoader Batches(CellRows rows, int epoch) => utils.data.DataLoader(rows, 16, Order(rows.Count, epoch), disposeDataset: false);

    private static IEnumerable<long> Order(long count, int epoch)
    {
        var order = Enumerable.Range(0, (int)count).Select(place => (long)place).ToArray();
        new Random(Seed + epoch).Shuffle(order);
        return order;
    }
}

internal sealed class CellTrainer : SeededTrainer
{
    private readonly Linear network = nn.Linear(9, 2);

    public void Fit(CellRows rows, int epochs)
    {
        using var optimizer = optim.SGD(network.parameters(), 0.1);
        network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var batches = Batches(rows, epoch);
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(network.forward(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }
    }

    public double Score(CellRows rows)
    {
        network.eval();
        using var quiet = no_grad();
        using var batches = utils.data.DataLoader(rows, 64, shuffle: false);
        long right = 0;
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            right += network.forward(batch["x"]).argmax(1).eq(batch["y"]).sum().ToInt64();
        }

        return right / (double)rows.Count;
    }
}

internal sealed class CellRows(float[][] rows) : utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = torch.tensor(rows[index][1..]),
        ["y"] = torch.tensor((long)rows[index][0]),
    };
}
