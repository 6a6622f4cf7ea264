using System.Globalization;

namespace QualityGates.Gates.Models;

/// <summary>
/// ONNX: a protobuf <c>ModelProto</c> without a magic number. Its top level is walked, and in the graph the tensors, as far as they say where
/// their weights are; nodes and weights are stepped over.
/// </summary>
internal static class OnnxModel
{
    private const int IrVersion = 1;
    private const int Graph = 7;
    private const int OpsetImport = 8;

    /// <summary>The files beside the model that hold weights of it, each with how far it must reach.</summary>
    public static IReadOnlyList<ExternalData> Check(BoundedReader reader)
    {
        var weights = new OnnxWeights(reader);
        ulong? irVersion = null;
        var (graphs, opsets) = (0, 0);
        foreach (var field in ProtobufWalk.Fields(reader, number => NameOf(reader.Position < 16 ? Expected(number) : number), static number => number == Graph))
        {
            switch (field.Number)
            {
                case IrVersion when field.WireType == 0:
                    irVersion = field.Value;
                    break;
                case Graph when field.WireType == 2:
                    graphs += field.Value > 0 ? 1 : 0;
                    weights.ReadGraph(reader.Position + (long)field.Value);
                    break;
                case OpsetImport when field.WireType == 2:
                    opsets++;
                    break;
                case IrVersion or Graph or OpsetImport:
                    throw new ModelFormatException("is no ONNX model: " + NameOf(field.Number) + " has a wrong type");
                default:
                    break;
            }
        }

        if (irVersion is null or 0 || graphs == 0)
        {
            throw new ModelFormatException("is no ONNX model: it has no " + (irVersion is null or 0 ? "ir_version" : "graph"));
        }

        // Mandatory since IR version 3; a runtime cannot know what the operators mean without it.
        if (irVersion >= 3 && opsets == 0)
        {
            throw new ModelFormatException("has IR version " + irVersion.Value.ToString(CultureInfo.InvariantCulture)
                + " and no opset_import, so no runtime knows its operators");
        }

        return weights.Files;
    }

    // Text and other formats often begin with what could be a field; ONNX has none of that number.
    private static int Expected(int number) => number is 9 or 10 or 11 or 12 or 13 or > 64
        ? throw new ModelFormatException("is no ONNX model: it begins with field " + number.ToString(CultureInfo.InvariantCulture) + ", which ONNX does not have")
        : number;

    private static string NameOf(int number) => number switch
    {
        IrVersion => "ir_version",
        2 => "producer_name",
        3 => "producer_version",
        4 => "domain",
        5 => "model_version",
        6 => "doc_string",
        Graph => "the graph",
        OpsetImport => "opset_import",
        14 => "metadata_props",
        _ => "field " + number.ToString(CultureInfo.InvariantCulture),
    };
}
