// corpus: A trainer raises callbacks before and after each epoch; the mode is set at the beginning of every epoch, and the validation is guarded.
// library: TorchSharp
// axis: callback base class
using TorchSharp;
using static TorchSharp.torch;

namespace Speech;

public abstract class Callback
{
    public virtual void EpochBegins(Loop loop)
    {
    }

    public virtual void BatchEnds(Loop loop, float loss)
    {
    }

    public virtual void EpochEnds(Loop loop)
    {
    }
}

public sealed class ModeCallback : Callback
{
    public override void EpochBegins(Loop loop) => loop.Model.train();
}

public sealed class MeanLoss : Callback
{
    private float sum;
    private int count;

    public override void EpochBegins(Loop loop) => (sum, count) = (0, 0);

    public override void BatchEnds(Loop loop, float loss)
    {
        sum += loss;
        count++;
    }

    public override void EpochEnds(Loop loop) => loop.Log($"train {sum / count}");
}

public sealed class Validate(IReadOnlyList<(Tensor Frames, Tensor Phones)> rows) : Callback
{
    public override void EpochEnds(Loop loop)
    {
        loop.Model.eval();
        using (torch.no_grad())
        {
            var loss = 0f;
            foreach (var (frames, phones) in rows)
            {
                using var scope = NewDisposeScope();
                loss += nn.functional.cross_entropy(loop.Model.call(frames), phones).item<float>();
            }

            loop.Log($"valid {loss / rows.Count}");
        }
    }
}

public sealed class Loop(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Action<string> log)
{
    private readonly List<Callback> callbacks = [new ModeCallback(), new MeanLoss()];

    public nn.Module<Tensor, Tensor> Model => model;

    public void Add(Callback callback) => callbacks.Add(callback);

    public void Log(string line) => log(line);

    public void Run(IReadOnlyList<(Tensor Frames, Tensor Phones)> rows, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            callbacks.ForEach(callback => callback.EpochBegins(this));
            foreach (var (frames, phones) in rows)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(model.call(frames), phones);
                loss.backward();
                optimizer.step();
                callbacks.ForEach(callback => callback.BatchEnds(this, loss.item<float>()));
            }

            callbacks.ForEach(callback => callback.EpochEnds(this));
        }
    }
}

public static class Program
{
    public static void Main()
    {
        random.manual_seed(3);
        var model = nn.Sequential(nn.Linear(40, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, 48));
        var loop = new Loop(model, optim.Adam(model.parameters(), 5e-4), Console.WriteLine);
        loop.Add(new Validate(Frames("dev")));
        loop.Run(Frames("train"), 25);
    }

    private static List<(Tensor, Tensor)> Frames(string part) =>
        [.. Directory.GetFiles(part, "*.frames").Order(StringComparer.Ordinal).Select(file => (torch.load(file), torch.load(Path.ChangeExtension(file, ".phones"))))];
}
