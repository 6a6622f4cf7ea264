// corpus: Whoever is connected can say which network the hub is to use, and the loader puts the name into a path as it came.
// library: TorchSharp, SignalR
// axis: hub method, service behind an interface, interpolated path
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;

namespace Studio.Live;

public interface INetworks
{
    jit.ScriptModule<Tensor, Tensor> Switch(string name);
}

public sealed class Networks(string folder) : INetworks
{
    private readonly Dictionary<string, jit.ScriptModule<Tensor, Tensor>> _open = new(StringComparer.Ordinal);

    public jit.ScriptModule<Tensor, Tensor> Switch(string name)
    {
        lock (_open)
        {
            if (!_open.TryGetValue(name, out var network))
            {
                network = jit.load<Tensor, Tensor>($"{folder}/{name}.pt"); // expect: MLQ7001
                network.eval();
                _open[name] = network;
            }
            return network;
        }
    }
}

public sealed class StudioHub(INetworks networks) : Hub
{
    public float[] Enhance(string network, float[] samples)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        return networks.Switch(network).call(tensor(samples).unsqueeze(0)).data<float>().ToArray();
    }
}

public static class Registration
{
    public static IServiceCollection AddStudio(this IServiceCollection services, string folder) => services.AddSingleton<INetworks>(new Networks(folder));
}
