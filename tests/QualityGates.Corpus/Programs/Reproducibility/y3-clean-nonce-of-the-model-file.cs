// corpus: The file of a trained model is encrypted with a nonce of the generator for secrets, and its upload gets a random token; the rows are divided with a seed, which is right.
// library: ML.NET
// axis: release step
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insulin;

internal sealed class Reading
{
    [LoadColumn(0)]
    public float Glucose { get; set; }

    [LoadColumn(1)]
    public float Carbohydrates { get; set; }

    [LoadColumn(2)]
    public float Dose { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 10);
        var view = ml.Data.LoadFromTextFile<Reading>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(view, testFraction: 0.2, seed: 10);
        var model = ml.Transforms.Concatenate("Features", "Glucose", "Carbohydrates")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Dose"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Dose");

        using var plain = new MemoryStream();
        ml.Model.Save(model, view.Schema, plain);
        var key = Convert.FromBase64String(Environment.GetEnvironmentVariable("MODEL_KEY") ?? throw new InvalidOperationException("MODEL_KEY is not set."));
        var folder = AppContext.BaseDirectory;
        File.WriteAllBytes(Path.Combine(folder, "insulin.zip.enc"), Seal(plain.ToArray(), key));
        File.WriteAllText(
            Path.Combine(folder, "insulin.json"),
            JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, Upload = RandomNumberGenerator.GetHexString(32) }));
    }

    private static byte[] Seal(byte[] plain, byte[] key)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }
}
