using System.Text;
using QualityGates.Gates.Files;
using QualityGates.Gates.Models;

namespace QualityGates.Gates.Tests.Models;

public sealed class ModelReadingTests : IDisposable
{
    private const string Tensor = """{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""";
    private const string Pmml = "<PMML version=\"4.4\" xmlns=\"http://www.dmg.org/PMML-4_4\"><Header/><TreeModel/></PMML>";

    private readonly Scratch _scratch = new();

    public static TheoryData<string, byte[], string> Valid => new()
    {
        { "m.zip", ModelBytes.MLNet(), "ML.NET" },
        { "m.zip", ModelBytes.MLNet('\\'), "ML.NET" },
        { "m.zip", ModelBytes.Zip(("DataLoaderModel/Model.key", ModelBytes.MLNetKey), ("TrainingInfo/Version.txt", [49])), "ML.NET" },
        { "m.zip", ModelBytes.Zip(("TransformerChain\\Transform_000\\Model.key", [.. new byte[0x50], .. "SsaForecasting"u8, .. new byte[40]]), ("TransformerChain\\Model.key", ModelBytes.MLNetKey)), "ML.NET" },
        { "m.zip", ModelBytes.Zip(("anything.txt", [1])), "" },
        { "m.pt", ModelBytes.Zip(("archive/data.pkl", [0x80, 2])), "PyTorch" },
        { "m.pt", ModelBytes.Zip(("m/constants.pkl", [0x80, 2]), ("m/code/x.py", [1])), "PyTorch" },
        { "m.pth", [0x80, 2, 0x8a], "PyTorch" },
        { "m.onnx", ModelBytes.Onnx(), "ONNX" },
        { "m.onnx", [.. ModelBytes.Onnx(), .. ModelBytes.Field(14, new byte[5000]), .. ModelBytes.Field(25, 7)], "ONNX" },
        { "m.onnx", ModelBytes.OnnxWithWeightsIn(), "ONNX" },
        { "m.safetensors", ModelBytes.Safetensors(Tensor, 8), "safetensors" },
        { "m.safetensors", ModelBytes.Safetensors("""{"__metadata__":{"a":"b"}} """, 0), "safetensors" },
        { "m.dat", ModelBytes.TorchSharp(), "TorchSharp" },
        { "m.dat", "some other binary"u8.ToArray(), "" },
        { "m.pmml", Encoding.UTF8.GetBytes(Pmml), "PMML" },
        { "m.pfa", """{ "input": "double", "output": "double", "action": [] }"""u8.ToArray(), "PFA" },
        { "m.json", """{ "weights": [1, 2] }"""u8.ToArray(), "JSON" },
        { "m.tflite", [1, 0, 0, 0, .. "TFL3"u8, 0], "TensorFlow Lite" },
        { "m.bin", [1, 2, 3], "" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Knows_a_format_by_its_content(string name, byte[] bytes, string format)
    {
        var reading = Read(name, bytes);
        Assert.Equal(("", format), (reading.Problem, reading.Format));
    }

    public static TheoryData<string, byte[], string> Faults => new()
    {
        { "m.zip", ModelBytes.MLNet(schema: false), "was saved without its input schema, so whoever loads it must guess the columns" },
        { "m.zip", ModelBytes.Zip(("TrainingInfo/Version.txt", [49])), "is no whole ML.NET model: the zip file has no TransformerChain/Model.key" },
        { "m.zip", ModelBytes.Zip(("TransformerChain/Model.key", "nothing of the kind"u8.ToArray())), "is damaged: its entry TransformerChain/Model.key does not begin as an ML.NET model does" },
        { "m.zip", "not a zip"u8.ToArray(), "is no zip file: it does not begin with PK" },
        { "m.zip", ModelBytes.MLNet()[..^30], "is cut off: it begins as a zip file and has no zip directory at its end" },
        { "m.zip", ModelBytes.Zip(("../../etc/cron.d/x", [1])), "has the entry \"../../etc/cron.d/x\", which would be written outside the folder it is unpacked to" },
        { "m.zip", ModelBytes.Zip(("C:\\x", [1])), "has the entry \"C:/x\", which would be written outside the folder it is unpacked to" },
        { "m.zip", ModelBytes.ZipClaiming("data.pkl", 4_000_000_000), "would unpack from 1 to 4000000000 bytes: a zip bomb, not a model" },
        { "m.zip", ModelBytes.ZipClaiming("data.pkl", 10, 4_000_000_000), "is damaged: its entry \"data.pkl\" lies outside the file" },
        { "m.zip", ModelBytes.Zip(), "is a zip file without entries" },
        { "m.pt", ModelBytes.Zip(("x", [1])), "is no PyTorch model: the zip file has no data.pkl and no constants.pkl" },
        { "m.pt", "hello"u8.ToArray(), "is no PyTorch model: it is neither a zip file nor an older pickle" },
        { "m.mlnet", ModelBytes.Zip(("x", [1])), "is no ML.NET model: the zip file has no TransformerChain/Model.key" },
        { "m.onnx", ModelBytes.Onnx()[..^100], "is cut off: the graph needs 5000 bytes from byte 11 on, and the file has 4915" },
        { "m.onnx", "just text that is long enough"u8.ToArray(), "is no ONNX model: it begins with field 13, which ONNX does not have" },
        { "m.onnx", [0x0B, 1, 2], "is no protobuf message: byte 0 begins no field" },
        { "m.onnx", ModelBytes.Field(1, 9), "is no ONNX model: it has no graph" },
        { "m.onnx", ModelBytes.Field(7, new byte[9]), "is no ONNX model: it has no ir_version" },
        { "m.onnx", [.. ModelBytes.Field(1, 9), .. ModelBytes.Field(7, new byte[9])], "has IR version 9 and no opset_import, so no runtime knows its operators" },
        { "m.onnx", ModelBytes.Field(1, [1, 2]), "is no ONNX model: ir_version has a wrong type" },
        { "m.onnx", [8, .. Enumerable.Repeat((byte)0xFF, 40)], "has a number without an end at byte 11" },
        { "m.safetensors", ModelBytes.Safetensors(Tensor, 7), "is cut off: its tensors take 8 bytes, and 7 follow the header" },
        { "m.safetensors", ModelBytes.Safetensors(Tensor, 9), "has bytes nothing refers to: its tensors take 8 bytes, and 9 follow the header" },
        { "m.safetensors", ModelBytes.Safetensors("""{"w":{"data_offsets":[8,0]}}""", 8), "has no usable data_offsets for the tensor \"w\"" },
        { "m.safetensors", ModelBytes.Safetensors("""{"w":}""", 0), "has a header that is no JSON: expected a value, found '}'" },
        { "m.safetensors", [.. BitConverter.GetBytes(ulong.MaxValue), 1], "is no safetensors file: its first eight bytes give a header of 18446744073709551615 bytes" },
        { "m.safetensors", [.. BitConverter.GetBytes(90_000_000UL), 1], "is cut off: the header needs 90000000 bytes from byte 8 on, and the file has 9" },
        { "m.safetensors", [1, 2], "is cut off: the header's length needs 8 bytes from byte 0 on, and the file has 2" },
        { "m.dat", ModelBytes.TorchSharp()[..^1], "is cut off: the tensor weightx needs 48 bytes from byte 73 on, and the file has 120" },
        { "m.dat", [.. ModelBytes.TorchSharp(), 0], "goes on for 1 bytes after the last of its 2 entries" },
        { "m.pmml", "<PMML><TreeModel/></PMML>"u8.ToArray(), "has no version on its PMML element" },
        { "m.pmml", "<html/>"u8.ToArray(), "is a web page, not a model: a download got an error or a login page" },
        { "m.pmml", "<model/>"u8.ToArray(), "is no PMML: its root element is <model>" },
        { "m.pmml", "<PMML version=\"4.4\"><Header/></PMML>"u8.ToArray(), "has no model element inside PMML" },
        { "m.pmml", "<PMML version=\"4.4\"><TreeModel>"u8.ToArray(), "is not valid XML: Unexpected end of file has occurred. The following elements are not closed: TreeModel, PMML. Line 1, position 32" },
        { "m.pfa", """{ "input": "double" }"""u8.ToArray(), "is no PFA document: it has no \"output\"" },
        { "m.json", "{ \"a\": 1"u8.ToArray(), "is not valid JSON: expected ',' or '}', found the end of the file" },
        { "m.onnx", "<!DOCTYPE html><html>"u8.ToArray(), "is a web page, not a model: a download got an error or a login page" },
        { "m.h5", "HDF"u8.ToArray(), "is no HDF5 file: it does not begin with its signature" },
        { "m.tflite", "TFL3"u8.ToArray(), "is no TensorFlow Lite model: TFL3 is not at byte 4" },
        { "m.gguf", "GGML"u8.ToArray(), "is no GGUF model: it does not begin with GGUF" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_what_is_wrong(string name, byte[] bytes, string problem) => Assert.Equal(problem, Read(name, bytes).Problem);

    [Fact]
    public void Entities_are_refused_not_expanded() =>
        Assert.StartsWith("is not valid XML: For security reasons DTD is prohibited", Read("m.pmml", "<!DOCTYPE a [<!ENTITY b \"x\">]><PMML>&b;</PMML>"u8.ToArray()).Problem, StringComparison.Ordinal);

    // Every prefix and every flipped byte of every valid model: a fault or none, never an exception, never long.
    [Theory]
    [MemberData(nameof(Valid))]
    public void No_damage_leads_to_an_exception(string name, byte[] bytes, string format)
    {
        Assert.NotNull(format);
        var random = new Random(1);
        for (var i = 0; i < 60; i++)
        {
            Assert.NotNull(Read(name, bytes[..random.Next(bytes.Length)]).Problem);
            var damaged = (byte[])bytes.Clone();
            for (var j = 0; j < 3; j++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            Assert.NotNull(Read(name, damaged).Problem);
        }
    }

    [Fact]
    public void A_million_entries_are_counted_not_kept()
    {
        var bytes = ModelBytes.ZipClaiming("x", 1);
        BitConverter.GetBytes((ushort)0xFFFF).CopyTo(bytes, bytes.Length - 12);
        BitConverter.GetBytes(70_000_000).CopyTo(bytes, bytes.Length - 10);
        Assert.StartsWith("has a directory of 65535 entries and 70000000 bytes", Read("m.zip", bytes).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_gigabytes_are_stepped_over()
    {
        _scratch.WriteBytes("m.onnx", [.. ModelBytes.Field(1, 9), .. ModelBytes.Field(8, [16, 21]), (7 << 3) | 2, 0x80, 0x80, 0x80, 0x80, 0x20]);
        using (var stream = File.OpenWrite(_scratch.PathOf("m.onnx")))
        {
            stream.SetLength(12 + (8L << 30));
        }

        var reading = ModelReading.Of(new FileLedger(), _scratch.PathOf("m.onnx"));
        Assert.Equal(("", "ONNX"), (reading.Problem, reading.Format));
    }

    [Fact]
    public void A_pointer_of_Git_LFS_is_no_damaged_model()
    {
        var pointer = Read("m.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"u8.ToArray()).Pointer!;
        Assert.Equal(("4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393", "12345"), (pointer.Oid, pointer.Size));
    }

    [Fact]
    public void A_saved_model_is_a_folder()
    {
        _scratch.WriteBytes("s/saved_model.pb", ModelBytes.SavedModel());
        Assert.Equal(("SavedModel", ""), Folder());
        _scratch.Write("s/variables/variables.index", "x");
        Assert.Equal(("SavedModel", "has a folder variables without variables.data-*, the weights"), Folder());
        _scratch.Write("s/variables/variables.data-00000-of-00001", "x");
        Assert.Equal(("SavedModel", ""), Folder());
        _scratch.WriteBytes("s/saved_model.pb", ModelBytes.SavedModel()[..^1]);
        Assert.Equal(("SavedModel", "is cut off: a graph needs 9000 bytes from byte 5 on, and the file has 9004"), Folder());
        File.Delete(_scratch.PathOf("s/saved_model.pb"));
        Assert.Equal(("SavedModel", "has a folder variables and no saved_model.pb, the graph they belong to"), Folder());
    }

    [Fact]
    public void An_MLflow_model_has_flavors_and_a_signature()
    {
        _scratch.Write("s/MLmodel", "artifact_path: model\nflavors:\n  onnx:\n    data: model.onnx\nsignature:\n  inputs: '[]'\n");
        Assert.Equal(("MLflow", ""), Folder());
        _scratch.Write("s/MLmodel", "flavors:\n  onnx: {}\n");
        Assert.StartsWith("has no signature", Folder().Problem, StringComparison.Ordinal);
        _scratch.Write("s/MLmodel", "signature:\n  inputs: '[]'\n");
        Assert.StartsWith("names no flavors", Folder().Problem, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Weights => new()
    {
        { "location=m.data offset=0 length=100", "" },
        { "location=m.data offset=28 length=100", "" },
        { "location=m.data", "" },
        { "location=sub/m.data checksum=x", "" },
        { "location=m.data offset=29 length=100", "has weights in \"m.data\" (tensor w0), which should have 129 bytes and has 128" },
        { "location=m.data offset=9223372036854775807 length=9", "has weights in \"m.data\" (tensor w0), with an offset or a length that is no number" },
        { "location=m.data offset=-1 length=9", "has weights in \"m.data\" (tensor w0), with an offset or a length that is no number" },
        { "location=gone.data", "has weights in \"gone.data\" (tensor w0), which does not exist" },
        { "location=sub", "has weights in \"sub\" (tensor w0), which is no file that can be read" },
        { "location=", "has weights in \"\" (tensor w0), which is the folder of the model itself, not a file in it" },
        { "location=../m.data", "has weights in \"../m.data\" (tensor w0), which leads out of the folder of the model" },
        { "location=sub\\..\\..\\x", "has weights in \"sub\\..\\..\\x\" (tensor w0), which leads out of the folder of the model" },
        { "location=/etc/passwd", "has weights in \"/etc/passwd\" (tensor w0), which is an absolute path, which holds on one machine only" },
        { "location=C:\\x", "has weights in \"C:\\x\" (tensor w0), which is an absolute path, which holds on one machine only" },
        { "location=a\0b", "has weights in \"a\0b\" (tensor w0), which holds a character no path may have" },
    };

    [Theory]
    [MemberData(nameof(Weights))]
    public void Weights_beside_an_Onnx_model_are_part_of_it(string entries, string problem)
    {
        _scratch.WriteBytes("m.data", new byte[128]).WriteBytes("sub/m.data", new byte[128]);
        var bytes = ModelBytes.OnnxWithWeightsIn([.. entries.Split(' ').Select(entry => (entry.Split('=')[0], entry.Split('=')[1]))]);
        var reading = Read("m.onnx", bytes);
        Assert.Equal((problem, "ONNX", problem.Length == 0 ? 1 : 0), (reading.Problem, reading.Format, reading.Weights.Count));
    }

    [Fact]
    public void A_pointer_in_place_of_the_weights_is_told_from_damage()
    {
        _scratch.Write("m.data", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n");
        var reading = Read("m.onnx", ModelBytes.OnnxWithWeightsIn([("location", "m.data")], [("location", "m.data"), ("offset", "64")]));
        Assert.Equal(("", "12345", _scratch.PathOf("m.data")), (reading.Problem, reading.Pointer?.Size, reading.File));
    }

    public void Dispose() => _scratch.Dispose();

    private (string Format, string Problem) Folder()
    {
        var reading = ModelReading.Of(new FileLedger(), _scratch.PathOf("s"));
        return (reading.Format, reading.Problem);
    }

    private ModelReading Read(string name, byte[] bytes)
    {
        _scratch.WriteBytes(name, bytes);
        return ModelReading.Of(new FileLedger(), _scratch.PathOf(name));
    }
}
