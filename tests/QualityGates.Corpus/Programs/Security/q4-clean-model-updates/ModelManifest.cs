using System.Text.Json;

namespace Updates;

public sealed record ModelManifest(string Version, Uri Address, string Sha256, string ModelName, double PromisedArea)
{
    public static ModelManifest Read(string path)
    {
        var manifest = JsonSerializer.Deserialize<ModelManifest>(File.ReadAllText(path))
            ?? throw new InvalidDataException("The manifest is empty.");
        if (manifest.Address.Scheme != Uri.UriSchemeHttps)
        {
            throw new InvalidDataException($"{manifest.Address} is not encrypted.");
        }

        return manifest;
    }
}
