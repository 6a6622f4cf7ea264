// corpus: The epoch is chosen by a validation loader; the test loader is read once after training.
// library: TorchSharp
// axis: class with three loaders, early stopping
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

random.manual_seed(9);
var rows = File.ReadAllLines("gas.csv");
var (a, b) = (rows.Length * 7 / 10, rows.Length * 85 / 100);
var run = new GasRun(Loader(rows[..a], true), Loader(rows[a..b], false), Loader(rows[b..], false));
run.Train(epochs: 40, patience: 4);
File.WriteAllText("gas.txt", $"test loss {run.TestLoss():F4}");

static DataLoader Loader(string[] lines, bool shuffle) => torch.utils.data.DataLoader(new GasRows(lines), 64, shuffle: shuffle, seed: 9); // expect: MLQ1013

internal sealed class GasRun(DataLoader trainLoader, DataLoader validLoader, DataLoader testLoader)
{
    private readonly Sequential _net = nn.Sequential(("in", nn.Linear(16, 24)), ("act", nn.ReLU()), ("out", nn.Linear(24, 1)));
    private readonly MSELoss _loss = nn.MSELoss();

    public void Train(int epochs, int patience)
    {
        using var optimizer = optim.Adam(_net.parameters(), 1e-3);
        var (best, waited) = (float.MaxValue, 0);
        for (var epoch = 0; epoch < epochs && waited < patience; epoch++)
        {
            _net.train();
            foreach (var batch in trainLoader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                _loss.call(_net.call(batch["x"]), batch["y"]).backward();
                optimizer.step();
            }

            var loss = Mean(validLoader);
            if (loss < best)
            {
                (best, waited) = (loss, 0);
                _net.save("gas.dat");
            }
            else
            {
                waited++;
            }
        }

        _net.load("gas.dat");
    }

    public float TestLoss() => Mean(testLoader);

    private float Mean(DataLoader loader)
    {
        _net.eval();
        using var quiet = no_grad();
        float sum = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            sum += _loss.call(_net.call(batch["x"]), batch["y"]).item<float>() * batch["x"].shape[0];
        }

        return sum / loader.Count;
    }
}

internal sealed class GasRows(string[] lines) : torch.utils.data.Dataset
{
    public override long Count => lines.Length;

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var cells = lines[index].Split(',').Select(text => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new() { ["x"] = tensor(cells[..16]), ["y"] = tensor(cells[16..]) };
    }
}
