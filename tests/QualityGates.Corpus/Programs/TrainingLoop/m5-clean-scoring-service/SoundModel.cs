using TorchSharp;
using static TorchSharp.torch;

namespace Sounds;

public interface IModelFactory
{
    nn.Module<Tensor, Tensor> Create();
}

public sealed class FileModelFactory : IModelFactory
{
    public nn.Module<Tensor, Tensor> Create()
    {
        var net = nn.Sequential(nn.Linear(64, 128), nn.BatchNorm1d(128), nn.ReLU(), nn.Dropout(0.1), nn.Linear(128, 9));
        net.load("sounds.dat");
        net.eval();
        return net;
    }
}

public sealed class SoundModel(IModelFactory factory)
{
    private readonly nn.Module<Tensor, Tensor> net = factory.Create();
    private readonly Lock gate = new();

    public long[] Classify(float[][] frames)
    {
        using var quiet = inference_mode();
        var classes = new long[frames.Length];
        for (var i = 0; i < frames.Length; i++)
        {
            classes[i] = One(frames[i]);
        }

        return classes;
    }

    private long One(float[] frame)
    {
        using var scope = NewDisposeScope();
        lock (gate)
        {
            return net.call(tensor(frame).reshape(1, 64)).argmax(1).item<long>();
        }
    }
}
