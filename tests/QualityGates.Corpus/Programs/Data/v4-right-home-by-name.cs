// corpus: Somebody's folder is asked for by its name, a device is opened, and rooted texts are only printed.
// library: TorchSharp
// axis: look-alikes
using TorchSharp;

namespace HomeByName;

public static class Cache
{
    public static string Folder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "birds");

    public static void Save(torch.nn.Module network)
    {
        Directory.CreateDirectory(Folder);
        network.save(Path.Combine(Folder, "birds.dat"));
        Console.WriteLine("On our server the file is /srv/models/birds.dat, on the share \\\\nas\\models\\birds.dat.");
    }

    public static byte[] Entropy()
    {
        using var device = File.OpenRead("/dev/urandom");
        var bytes = new byte[8];
        device.ReadExactly(bytes);
        return bytes;
    }
}
