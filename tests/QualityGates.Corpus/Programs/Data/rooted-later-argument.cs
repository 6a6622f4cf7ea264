// corpus: The second argument of Path.Combine is rooted, so the first is thrown away.
// library: Keras
// axis: property, base class
using Tensorflow.Keras.Engine;

internal abstract class Experiment(string root)
{
    protected string WeightsPath => Path.Combine(root, "/weights/epoch10.h5"); // expect: MLQ4001

    protected string LogPath => Path.Combine(root, "logs", "epoch10.txt");
}

internal sealed class Digits(string root, IModel model) : Experiment(root)
{
    public void Restore()
    {
        model.load_weights(WeightsPath);
        File.AppendAllText(LogPath, "restored\n");
    }
}

internal static class Program
{
    private static void Main(string[] args) => Console.WriteLine(args.Length);
}
