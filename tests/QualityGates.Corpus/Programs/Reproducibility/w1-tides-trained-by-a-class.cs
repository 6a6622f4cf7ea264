// corpus: Main makes an object whose network starts with random weights, and nobody seeds the generator of TorchSharp.
// library: TorchSharp
// axis: class with fields
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Harbour;

internal static class Program
{
    private static void Main(string[] args)
    {
        var heights = File.ReadLines(args[0]).Select(line => float.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        var regressor = new TideRegressor(window: 24); // expect: MLQ1003
        var cut = heights.Length * 4 / 5;
        for (var epoch = 0; epoch < 30; epoch++)
        {
            Console.WriteLine($"{epoch}: {regressor.Epoch(heights.AsSpan(0, cut).ToArray())}");
        }

        Console.WriteLine($"error of the last fifth: {regressor.Error(heights.AsSpan(cut).ToArray())}");
    }
}

internal sealed class TideRegressor
{
    private readonly int _window;
    private readonly nn.Module<Tensor, Tensor> _network;
    private readonly optim.Optimizer _optimizer;

    public TideRegressor(int window)
    {
        _window = window;
        _network = nn.Sequential(nn.Linear(window, 32), nn.Tanh(), nn.Linear(32, 1));
        _optimizer = optim.Adam(_network.parameters(), lr: 0.002);
    }

    public float Epoch(float[] heights)
    {
        var sum = 0f;
        for (var start = 0; start + _window < heights.Length; start++)
        {
            using var scope = NewDisposeScope();
            var x = tensor(heights[start..(start + _window)]).reshape(1, _window);
            var y = tensor(new[] { heights[start + _window] }).reshape(1, 1);
            _optimizer.zero_grad();
            var loss = nn.functional.mse_loss(_network.call(x), y);
            loss.backward();
            _optimizer.step();
            sum += loss.item<float>();
        }

        return sum / (heights.Length - _window);
    }

    public float Error(float[] heights)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var x = tensor(heights[.._window]).reshape(1, _window);
        var y = tensor(new[] { heights[_window] }).reshape(1, 1);
        return nn.functional.mse_loss(_network.call(x), y).item<float>();
    }
}
