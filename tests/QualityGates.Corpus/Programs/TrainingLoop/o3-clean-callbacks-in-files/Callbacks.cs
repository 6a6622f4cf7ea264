using System.Globalization;
using static TorchSharp.torch.optim.lr_scheduler;

namespace Bicycles;

public interface ICallback
{
    void BatchDone(float loss);
}

public sealed class RateCallback(LRScheduler schedule) : ICallback
{
    public void BatchDone(float loss) => schedule.step();
}

public sealed class LossLog : ICallback
{
    private readonly List<float> _losses = [];

    public void BatchDone(float loss) => _losses.Add(loss);

    public void Write(string path, double mae, double rmse)
    {
        using var writer = new StreamWriter(path);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mae,{mae}"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rmse,{rmse}"));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last,{_losses.TakeLast(10).Average()}"));
    }
}
