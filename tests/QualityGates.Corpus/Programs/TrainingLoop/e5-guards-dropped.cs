// corpus: Two guards that nobody holds: a statement and a local that is never disposed. A field that Dispose disposes and a using are fine.
// library: TorchSharp
// axis: field
using TorchSharp;
using static TorchSharp.torch;

namespace Turbines;

public sealed class Inspector : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Sequential(nn.Linear(5, 5), nn.ReLU(), nn.Linear(5, 1));
    private readonly IDisposable _quiet = torch.inference_mode();

    public float Statement(Tensor x)
    {
        torch.no_grad(); // expect: MLQ5004
        return _net.call(x).item<float>();
    }

    public float Discard(Tensor x)
    {
        _ = torch.set_grad_enabled(false);
        return _net.call(x).item<float>();
    }

    public float Local(Tensor x)
    {
        var guard = torch.inference_mode(); // expect: MLQ5004
        return _net.call(x).item<float>();
    }

    public float Held(Tensor x)
    {
        using (torch.no_grad())
        using (var y = _net.call(x))
        {
            return y.ToSingle();
        }
    }

    public float DisposedByHand(Tensor x)
    {
        var guard = torch.no_grad();
        try
        {
            return _net.call(x).ToSingle();
        }
        finally
        {
            guard.Dispose();
        }
    }

    public void Dispose()
    {
        _quiet.Dispose();
        _net.Dispose();
    }
}
