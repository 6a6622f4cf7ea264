using System.IO.Compression;
using System.Text;

namespace QualityGates.Gates.Tests.Models;

/// <summary>Small valid models of each format, built byte by byte from their specifications.</summary>
internal static class ModelBytes
{
    public static byte[] MLNetKey { get; } = [.. "ML\0MODEL"u8, 2, 0, 1, 0, 2, 0, 1, 0];

    public static byte[] MLNet(char separator = '/', bool schema = true)
    {
        var entries = new List<(string, byte[])>
        {
            ($"TrainingInfo{separator}Version.txt", "4.0.2"u8.ToArray()),
            ($"TransformerChain{separator}Model.key", MLNetKey),
        };
        if (schema)
        {
            entries.Add(("Schema", [1, 2, 3]));
        }

        return Zip([.. entries]);
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A stored zip entry whose directory claims any size.</summary>
    public static byte[] ZipClaiming(string name, uint size, uint compressed = 1) =>
    [
        .. "PK\u0003\u0004"u8, .. new byte[22], .. BitConverter.GetBytes((ushort)name.Length), 0, 0, .. Encoding.UTF8.GetBytes(name), 0,
        .. "PK\u0001\u0002"u8, .. new byte[16], .. BitConverter.GetBytes(compressed), .. BitConverter.GetBytes(size),
        .. BitConverter.GetBytes((ushort)name.Length), .. new byte[16], .. Encoding.UTF8.GetBytes(name),
        .. "PK\u0005\u0006"u8, 0, 0, 0, 0, 1, 0, 1, 0, .. BitConverter.GetBytes(46 + name.Length), .. BitConverter.GetBytes(31 + name.Length), 0, 0,
    ];

    public static byte[] Field(int number, ulong value) => [.. Varint((ulong)number << 3), .. Varint(value)];

    public static byte[] Field(int number, byte[] value) => [.. Varint(((ulong)number << 3) | 2), .. Varint((ulong)value.Length), .. value];

    public static byte[] Onnx(int graph = 5000) => [.. Field(1, 9), .. Field(2, "test"u8.ToArray()), .. Field(7, new byte[graph]), .. Field(8, [0x10, 21])];

    /// <summary>A model that has a tensor for each of some entries of external_data, between nodes and weights of its own.</summary>
    public static byte[] OnnxWithWeightsIn(params (string Key, string Value)[][] tensors) =>
    [
        .. Field(1, 9),
        .. Field(7, [.. Field(1, new byte[6000]), .. tensors.SelectMany((entries, i) => Field(5, [.. Field(1, 2), .. Field(8, Encoding.UTF8.GetBytes("w" + i)),
            .. entries.SelectMany(entry => Field(13, [.. Field(1, Encoding.UTF8.GetBytes(entry.Key)), .. Field(2, Encoding.UTF8.GetBytes(entry.Value))])), .. Field(14, 1)])),
            .. Field(5, [.. Field(8, "inside"u8.ToArray()), .. Field(9, new byte[9000])])]),
        .. Field(8, [0x10, 21]),
    ];

    public static byte[] Safetensors(string header, int data) =>
        [.. BitConverter.GetBytes((ulong)Encoding.UTF8.GetByteCount(header)), .. Encoding.UTF8.GetBytes(header), .. new byte[data]];

    public static byte[] TorchSharp(int entries = 2)
    {
        var bytes = new List<byte>(Varint((ulong)entries));
        for (var i = 0; i < entries; i++)
        {
            bytes.AddRange([7, .. "weightx"u8, 6, 2, 3, 4, .. new byte[48]]);
        }

        return [.. bytes];
    }

    public static byte[] SavedModel() => [.. Field(1, 1), .. Field(2, new byte[9000])];

    private static byte[] Varint(ulong value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7)
        {
            bytes.Add((byte)(value | 0x80));
        }

        return [.. bytes, (byte)value];
    }
}
