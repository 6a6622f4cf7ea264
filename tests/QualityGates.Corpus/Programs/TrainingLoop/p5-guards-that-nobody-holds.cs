// corpus: A port of a Python script turns gradients off with calls whose results are dropped, so they stay off for good.
// library: TorchSharp
// axis: statement, discard
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Detector
{
    public static int CountAlarms(Module<Tensor, Tensor> net, IEnumerable<Tensor> windows, double threshold)
    {
        net.eval();
        no_grad(); // expect: MLQ5004
        var alarms = 0;
        foreach (var window in windows)
        {
            using var scope = NewDisposeScope();
            var error = (net.call(window) - window).square().mean();
            if (error.ToDouble() > threshold)
            {
                alarms++;
            }
        }

        return alarms;
    }

    public static double Quantile(Module<Tensor, Tensor> net, IReadOnlyList<Tensor> windows, double q)
    {
        _ = inference_mode(); // expect: MLQ5004
        net.eval();
        var errors = new List<double>();
        foreach (var window in windows)
        {
            using var scope = NewDisposeScope();
            errors.Add((net.call(window) - window).square().mean().ToDouble());
        }

        errors.Sort();
        return errors[(int)(q * (errors.Count - 1))];
    }
}
