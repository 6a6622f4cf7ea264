// corpus: The cryptographic generator draws the nonce and the salt a finished model is sealed with, and nothing about its rows.
// library: ML.NET
// axis: library class
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML;

namespace Pumps;

public sealed class Cycle
{
    public float Current { get; set; }

    public float Pressure { get; set; }

    public bool Leaks { get; set; }
}

public sealed class SealedModel(MLContext ml)
{
    public void TrainAndSeal(IReadOnlyList<Cycle> cycles, string folder, string passphrase)
    {
        var cut = cycles.Count * 4 / 5;
        var train = ml.Data.LoadFromEnumerable(cycles.Take(cut).ToList());
        var test = ml.Data.LoadFromEnumerable(cycles.Skip(cut).ToList());
        var model = ml.Transforms.Concatenate("Features", nameof(Cycle.Current), nameof(Cycle.Pressure))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Cycle.Leaks)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Cycle.Leaks));
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

        using var plain = new MemoryStream();
        ml.Model.Save(model, train.Schema, plain);
        File.WriteAllBytes(Path.Combine(folder, "leaks.sealed"), Seal(plain.ToArray(), passphrase));
    }

    private static byte[] Seal(byte[] plain, string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var nonce = new byte[12];
        RandomNumberGenerator.Fill(nonce);
        var key = Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, 200_000, HashAlgorithmName.SHA256, 32);
        var tag = new byte[16];
        var cipher = new byte[plain.Length];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. salt, .. nonce, .. tag, .. cipher];
    }
}
