using Microsoft.ML.OnnxRuntime;

namespace Parcels;

internal static class ModelGateway
{
    public static InferenceSession Open(string fileName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "models", fileName);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException("The model is not deployed.", path);
        }

        return new InferenceSession(path); // expect: MLQ6002
    }
}

public sealed class ParcelArchive
{
    public async Task<float[]> PixelsAsync(string id)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine("parcels", Path.GetFileName(id) + ".raw"));
        return Array.ConvertAll(bytes, static value => value / 255f);
    }
}
